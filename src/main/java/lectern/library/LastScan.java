package lectern.library;

import java.nio.file.Path;
import java.util.List;
import lectern.essay.ShelfFilter;
import lectern.essay.Tag;
import lectern.essay.TagColumn;
import lectern.essay.TagCount;
import org.jspecify.annotations.Nullable;

/**
 * What a scan has found of a folder, so that a command need not scan it again, as long as no essay
 * there has another name, size or time.
 *
 * @param folder the {@link FolderHash} of the files as the scan found them
 * @param catalogue what it has found, as {@link Catalogue#hash} tells it
 * @param tags the tags of the essays, by name
 * @param draftTags the same, drafts counted
 */
public record LastScan(long folder, long catalogue, List<TagCount> tags, List<TagCount> draftTags) {
  /** Rises with every change of the format, or of what is read from essays. */
  static final String VERSION = "lectern walk 1, " + Catalogue.VERSION;

  /** What a scan of a folder has found. */
  static LastScan of(Catalogue found) {
    return of(found, found.hash());
  }

  private static LastScan of(Catalogue found, long hash) {
    return new LastScan(found.folderHash(), hash, counts(found, false), counts(found, true));
  }

  /** Saves what a scan of a folder has found, unless it is saved already, or in doubt. */
  public static void save(Path cacheFolder, Path folder, Catalogue found) {
    if (found.folderHash() != FolderHash.UNKNOWN) {
      LastScan before = load(cacheFolder, folder);
      long hash = found.hash();
      if (before == null || before.folder != found.folderHash() || before.catalogue != hash) {
        of(found, hash).save(cacheFolder, folder);
      }
    }
  }

  private static List<TagCount> counts(Catalogue found, boolean drafts) {
    return TagColumn.counts(
        found.essays().stream().filter(ShelfFilter.NONE.withDrafts(drafts)::shows).toList());
  }

  /** Whether the folder has this hash still. */
  public boolean isOf(long hash) {
    return hash == folder && hash != FolderHash.UNKNOWN;
  }

  /** The last scan of a folder, or null where there is none or any doubt. */
  public static @Nullable LastScan load(Path cacheFolder, Path folder) {
    byte[] text = file(cacheFolder, folder).read();
    int start = text == null ? -1 : CatalogueText.after(name(folder), text);
    if (text == null || start < 0) {
      return null;
    }
    var fields = new CatalogueText(text, start);
    var scan = new LastScan(fields.hash(), fields.hash(), tags(fields), tags(fields));
    return fields.isRead() ? scan : null;
  }

  private static List<TagCount> tags(CatalogueText fields) {
    return fields.list(() -> new TagCount(new Tag(fields.field()), fields.count('\t')));
  }

  /** Saves it in the place of the one before; whether it is on disk now. */
  boolean save(Path cacheFolder, Path of) {
    var text = new StringBuilder(name(of));
    CatalogueText.hash(folder, text);
    CatalogueText.hash(catalogue, text);
    for (List<TagCount> counts : List.of(tags, draftTags)) {
      CatalogueText.number(counts.size(), text);
      for (TagCount count : counts) {
        CatalogueText.field(count.tag().name(), text);
        CatalogueText.number(count.essays(), text);
      }
    }
    return file(cacheFolder, of).save(text);
  }

  private static ChecksumFile file(Path cacheFolder, Path folder) {
    return new ChecksumFile(cacheFolder.resolve("walk-" + Catalogue.key(folder) + ".txt"), VERSION);
  }

  private static String name(Path folder) {
    return CatalogueText.escaped(folder.toAbsolutePath().normalize().toString()) + '\n';
  }
}
