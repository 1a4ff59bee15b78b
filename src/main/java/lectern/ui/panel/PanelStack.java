package lectern.ui.panel;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The panels over a screen, the topmost last.
 *
 * @param panels none where the screen itself has the keys
 */
public record PanelStack(List<Panel> panels) {
  public static final PanelStack EMPTY = new PanelStack(List.of());

  public PanelStack {
    panels = List.copyOf(panels);
  }

  /** The panel that has the keys, or null. */
  @Nullable
  public Panel top() {
    return panels.isEmpty() ? null : panels.getLast();
  }

  public PanelStack push(Panel panel) {
    var more = new ArrayList<>(panels);
    more.add(panel);
    return new PanelStack(more);
  }

  public PanelStack pop() {
    return panels.isEmpty() ? this : new PanelStack(panels.subList(0, panels.size() - 1));
  }

  /** With another panel in the place of one that is shown somewhere. */
  public PanelStack replace(Panel old, Panel replacement) {
    return new PanelStack(
        panels.stream().map(panel -> panel.equals(old) ? replacement : panel).toList());
  }
}
