package lectern.it;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeModel;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * The installed program with one thing wrong in it, or one that it tells.
 *
 * <p>It is changed from outside, by the options that its launcher hands to Java: nothing in lectern
 * knows that it is being tested.
 */
final class PatchedProgram {
  private PatchedProgram() {}

  /** Lectern with a method that does nothing but throw this. */
  static Path throwing(Path folder, Class<? extends Throwable> fault, String type, String method)
      throws IOException {
    ClassDesc thrown = fault.describeConstable().orElseThrow();
    return patched(
        folder,
        type,
        method,
        code ->
            code.new_(thrown)
                .dup()
                .invokespecial(
                    thrown, ConstantDescs.INIT_NAME, MethodTypeDesc.of(ConstantDescs.CD_void))
                .athrow());
  }

  /** Lectern with a method that never returns, as where a disk does not answer. */
  static Path hanging(Path folder, String type, String method) throws IOException {
    ClassDesc thread = Thread.class.describeConstable().orElseThrow();
    MethodTypeDesc sleep = MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_long);
    return patched(
        folder,
        type,
        method,
        code -> {
          var again = code.newBoundLabel();
          code.loadConstant(Long.MAX_VALUE).invokestatic(thread, "sleep", sleep).goto_(again);
        });
  }

  private static Path patched(Path folder, String type, String method, Consumer<CodeBuilder> code)
      throws IOException {
    Path patch = folder.resolve("patch");
    String name = type.replace('.', '/') + ".class";
    Files.createDirectories(patch.resolve(name).getParent());
    Files.write(patch.resolve(name), broken(name, method, code));
    return copy(folder, options() + "\n--patch-module \"lectern=" + patch + "\"\n");
  }

  /** Lectern that may take so much memory for all it holds. */
  static Path withMemory(Path folder, String most) throws IOException {
    return copy(folder, options() + "\n-Xmx" + most + "\n");
  }

  /**
   * Lectern as it is, with its start-up caches, which writes the classes that it loads and
   * initializes to a file.
   */
  static Path tellingClasses(Path folder, Path file) throws IOException {
    Path launcher =
        copy(folder, options() + "\n\"-Xlog:class+load,class+init:file=" + file + "\"\n");
    for (String cache : List.of("read.aot", "print.aot")) {
      Files.createSymbolicLink(launcher.resolveSibling(cache), program().resolve(cache));
    }
    return launcher;
  }

  private static byte[] broken(String name, String method, Consumer<CodeBuilder> body)
      throws IOException {
    ClassModel whole;
    try (InputStream bytes = PatchedProgram.class.getResourceAsStream("/" + name)) {
      assertTrue(bytes != null, "there is no " + name);
      whole = ClassFile.of().parse(bytes.readAllBytes());
    }
    assertTrue(
        whole.methods().stream().anyMatch(each -> each.methodName().equalsString(method)),
        "there is no " + method + " in " + name);
    return ClassFile.of()
        .transformClass(
            whole,
            ClassTransform.transformingMethods(
                each -> each.methodName().equalsString(method),
                (builder, element) -> {
                  if (element instanceof CodeModel) {
                    builder.withCode(body);
                  } else {
                    builder.with(element);
                  }
                }));
  }

  private static Path program() throws IOException {
    return Installation.LECTERN.toRealPath().getParent();
  }

  private static String options() throws IOException {
    return Files.readString(program().resolve("lectern.options"));
  }

  /** The launcher in a program folder of its own, with the same Java and other options. */
  private static Path copy(Path folder, String options) throws IOException {
    Path copy = Files.createDirectories(folder.resolve("app"));
    Files.writeString(copy.resolve("lectern.options"), options);
    String text = Files.readString(program().resolve("lectern"));
    String beside = "java=$app/../runtime";
    assertTrue(text.contains(beside), "the launcher finds Java elsewhere");
    Path java = program().resolveSibling("runtime");
    Path launcher = copy.resolve("lectern");
    Files.writeString(launcher, text.replace(beside, "java=" + java));
    assertTrue(launcher.toFile().setExecutable(true));
    return launcher;
  }
}
