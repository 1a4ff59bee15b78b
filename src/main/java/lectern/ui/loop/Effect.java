package lectern.ui.loop;

/** What a screen asks for beyond itself: done by the root of the program, or outside of it. */
public sealed interface Effect permits Cmd, RootEffect {}
