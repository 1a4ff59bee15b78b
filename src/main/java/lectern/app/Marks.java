package lectern.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lectern.state.Ledger;
import lectern.ui.loop.Mark;

/** The marks of a library as the ledger keeps them: it knows essays by their whole paths. */
record Marks(Ledger ledger, String root) {

  /** A mark as the ledger keeps it. */
  lectern.state.Mark kept(Mark mark, long now) {
    return new lectern.state.Mark(root + "/" + mark.essay(), mark.letter(), mark.anchor(), now);
  }

  /** The marks one can go to from an essay: its own, and of each capital the latest. */
  List<Mark> of(String essay) {
    var marks = new ArrayList<Mark>();
    String above = root + "/";
    var earliestFirst = new ArrayList<>(ledger.marks());
    earliestFirst.sort(Comparator.comparingLong(lectern.state.Mark::when));
    for (lectern.state.Mark kept : earliestFirst) {
      if (kept.key().startsWith(above)) {
        var mark = new Mark(kept.letter(), kept.key().substring(above.length()), kept.anchor());
        if (mark.isCapital() || mark.essay().equals(essay)) {
          marks.add(mark);
        }
      }
    }
    return marks;
  }
}
