package lectern.markdown.template;

/**
 * A tag with what its meaning may depend on.
 *
 * @param name in lower case, without folders and the extension of an included file
 * @param paired whether a tag closes it
 * @param overParagraphs whether an empty line stands before the closing tag
 * @param place where it stands
 */
record TagCall(
    TemplateTag tag,
    String name,
    TagArguments arguments,
    boolean paired,
    boolean overParagraphs,
    TagPosition place) {}
