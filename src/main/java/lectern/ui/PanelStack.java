package lectern.ui;

import java.util.ArrayList;
import java.util.List;
import lectern.ui.panel.Panel;
import org.jspecify.annotations.Nullable;

/**
 * The panels over a screen, the topmost last.
 *
 * @param panels none where the screen itself has the keys
 */
record PanelStack(List<Panel> panels) {
  static final PanelStack EMPTY = new PanelStack(List.of());

  PanelStack {
    panels = List.copyOf(panels);
  }

  /** The panel that has the keys, or null. */
  @Nullable Panel top() {
    return panels.isEmpty() ? null : panels.getLast();
  }

  PanelStack push(Panel panel) {
    var more = new ArrayList<>(panels);
    more.add(panel);
    return new PanelStack(more);
  }

  PanelStack pop() {
    return panels.isEmpty() ? this : new PanelStack(panels.subList(0, panels.size() - 1));
  }

  /** With another panel in the place of one that is shown somewhere. */
  PanelStack replace(Panel old, Panel fresh) {
    return new PanelStack(panels.stream().map(panel -> panel.equals(old) ? fresh : panel).toList());
  }
}
