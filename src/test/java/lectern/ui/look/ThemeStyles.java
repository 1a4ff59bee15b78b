package lectern.ui.look;

import java.util.LinkedHashMap;
import java.util.Map;
import lectern.layout.Style;
import lectern.screen.CellStyle;

/** Every style a theme has, by name. */
public final class ThemeStyles {
  private ThemeStyles() {}

  public static Map<String, CellStyle> of(Theme theme) {
    var faces = new LinkedHashMap<String, CellStyle>();
    for (Style.StyleRole role : Style.StyleRole.values()) {
      faces.put(role.name(), theme.of(new Style(role, false, false, false)));
      CellStyle all = theme.of(new Style(role, true, true, true));
      faces.put(role.name() + " in all styles", all);
      faces.put(role.name() + " lit", theme.highlight(all));
      faces.put(role.name() + " found", theme.found(all));
      faces.put(role.name() + " hit", theme.hit(all));
    }
    faces.put("text", theme.text());
    faces.put("quiet", theme.quiet());
    faces.put("loud", theme.loud());
    faces.put("selected", theme.selected());
    faces.put("matched", theme.filterMatch(theme.text()));
    faces.put("matched quiet", theme.filterMatch(theme.quiet()));
    faces.put("hint", theme.hint());
    faces.put("unread", theme.unread());
    faces.put("finished", theme.finished());
    faces.put("trouble", theme.error());
    return faces;
  }
}
