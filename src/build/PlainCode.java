import java.io.IOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.RuntimeVisibleTypeAnnotationsAttribute;
import java.lang.classfile.constantpool.ConstantPool;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Turns into plain code what javac leaves to the Java machine in compiled classes: the cases of a
 * switch over types, {@code equals} and {@code hashCode} of a record, and which class the methods
 * of {@code Object} come from where they are called on an interface.
 *
 * <p>The Java machine spins classes for each of them when it is first reached. No start-up cache
 * keeps these, so every start pays for all that it passes. Here each becomes a static method of the
 * same class, which does what the specification of {@code SwitchBootstraps.typeSwitch} or {@code
 * ObjectMethods.bootstrap} says. A switch with a case that is no class is left alone.
 *
 * <p>The interpreter of the Java machine looks up {@code equals} and its like anew at every call on
 * an interface (JVMS 5.4.3.4); called on {@code Object}, it remembers them.
 *
 * <p>Usage: {@code java -cp CLASSES:LIBRARIES PlainCode.java CLASSES}. Classes without any are not
 * touched, so that a second run changes nothing.
 */
final class PlainCode {
  private static final ClassDesc OBJECTS = ClassDesc.of("java.util.Objects");
  private static final Set<String> OF_OBJECT =
      Set.of("equals(Ljava/lang/Object;)Z", "hashCode()I", "toString()Ljava/lang/String;");
  private static final MethodTypeDesc CASE =
      MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_Object, ConstantDescs.CD_int);
  private static final MethodTypeDesc BOTH =
      MethodTypeDesc.of(ConstantDescs.CD_boolean, ConstantDescs.CD_Object, ConstantDescs.CD_Object);
  private static final MethodTypeDesc HASH =
      MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_Object);

  /** Finds the classes that a frame of code speaks of on the class path. */
  private static final ClassFile CLASS_FILES =
      ClassFile.of(
          ClassFile.ClassHierarchyResolverOption.of(
              ClassHierarchyResolver.ofResourceParsing(ClassLoader.getSystemClassLoader())),
          ClassFile.ConstantPoolSharingOption.NEW_POOL);

  private PlainCode() {}

  public static void main(String... arguments) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(Path.of(arguments[0]))) {
      files = all.filter(it -> it.toString().endsWith(".class")).sorted().toList();
    }
    int methods = 0;
    int calls = 0;
    for (Path file : files) {
      ClassModel model = CLASS_FILES.parse(Files.readAllBytes(file));
      if (isLeftToTheMachine(model)) {
        var rewriter = new Rewriter(model);
        Files.write(file, rewriter.rewritten());
        methods += rewriter.methods.size();
        calls += rewriter.calls;
      }
    }
    System.out.println(
        methods + " switches and methods of records and " + calls + " calls are plain code now");
  }

  private static boolean isLeftToTheMachine(ClassModel model) {
    ConstantPool constants = model.constantPool();
    for (int i = 0; i < constants.bootstrapMethodCount(); i++) {
      DirectMethodHandleDesc bootstrap =
          constants.bootstrapMethodEntry(i).bootstrapMethod().asSymbol();
      if (isSwitch(bootstrap) || isRecord(bootstrap)) {
        return true;
      }
    }
    return model.methods().stream()
        .flatMap(it -> it.code().stream())
        .flatMap(CodeModel::elementStream)
        .anyMatch(PlainCode::isLookedUpAnew);
  }

  /** Whether this calls a method of {@code Object} on an interface. */
  private static boolean isLookedUpAnew(CodeElement element) {
    return element instanceof InvokeInstruction call
        && call.opcode() == Opcode.INVOKEINTERFACE
        && OF_OBJECT.contains(call.name().stringValue() + call.type().stringValue());
  }

  private static boolean isSwitch(DirectMethodHandleDesc bootstrap) {
    return bootstrap.owner().displayName().equals("SwitchBootstraps")
        && bootstrap.methodName().equals("typeSwitch");
  }

  private static boolean isRecord(DirectMethodHandleDesc bootstrap) {
    return bootstrap.owner().displayName().equals("ObjectMethods");
  }

  /** One class, and the methods it gets. */
  private static final class Rewriter {
    private final ClassModel model;
    private final ClassDesc owner;
    private final boolean isInterface;
    private final List<Consumer<ClassBuilder>> methods = new ArrayList<>();
    private int calls;

    Rewriter(ClassModel model) {
      this.model = model;
      owner = model.thisClass().asSymbol();
      isInterface = model.flags().has(AccessFlag.INTERFACE);
    }

    byte[] rewritten() {
      ClassTransform calls = ClassTransform.transformingMethodBodies(this::call);
      return CLASS_FILES.transformClass(
          model,
          calls.andThen(
              ClassTransform.endHandler(builder -> methods.forEach(it -> it.accept(builder)))));
    }

    private void call(CodeBuilder builder, CodeElement element) {
      if (element instanceof RuntimeVisibleTypeAnnotationsAttribute) {
        return; // of local variables: nobody asks for them, and they name places in the old code
      }
      if (element instanceof InvokeInstruction call && isLookedUpAnew(call)) {
        calls++;
        builder.invokevirtual(
            ConstantDescs.CD_Object, call.name().stringValue(), call.typeSymbol());
      } else if (!(element instanceof InvokeDynamicInstruction call && replaced(builder, call))) {
        builder.with(element);
      }
    }

    private boolean replaced(CodeBuilder builder, InvokeDynamicInstruction call) {
      if (isSwitch(call.bootstrapMethod())) {
        List<ClassDesc> cases = cases(call.bootstrapArgs());
        if (cases.isEmpty()) {
          return false;
        }
        String name = method("case$", CASE, code -> firstCase(code, cases));
        builder.invokestatic(owner, name, CASE, isInterface);
        return true;
      }
      if (!isRecord(call.bootstrapMethod())) {
        return false;
      }
      List<DirectMethodHandleDesc> fields =
          call.bootstrapArgs().stream()
              .filter(DirectMethodHandleDesc.class::isInstance)
              .map(DirectMethodHandleDesc.class::cast)
              .toList();
      switch (call.name().stringValue()) {
        case "equals" ->
            builder.invokestatic(owner, method("equals$", BOTH, it -> equals(it, fields)), BOTH);
        case "hashCode" ->
            builder.invokestatic(owner, method("hashCode$", HASH, it -> hash(it, fields)), HASH);
        default -> {
          return false; // toString, which no start needs
        }
      }
      return true;
    }

    private String method(String prefix, MethodTypeDesc type, Consumer<CodeBuilder> body) {
      String name = prefix + methods.size();
      int flags =
          AccessFlag.PRIVATE.mask() | AccessFlag.STATIC.mask() | AccessFlag.SYNTHETIC.mask();
      methods.add(builder -> builder.withMethodBody(name, type, flags, body));
      return name;
    }

    /** The classes that a switch tells apart, in order; none where it is of another kind. */
    private static List<ClassDesc> cases(List<ConstantDesc> labels) {
      var cases = new ArrayList<ClassDesc>();
      for (ConstantDesc label : labels) {
        if (!(label instanceof ClassDesc type)) {
          return List.of();
        }
        cases.add(type);
      }
      return cases;
    }

    /** {@code (target, from) ->} the index of the first case from there on that it is one of. */
    private static void firstCase(CodeBuilder code, List<ClassDesc> cases) {
      Label present = code.newLabel();
      code.aload(0).ifnonnull(present).iconst_m1().ireturn().labelBinding(present);
      for (int i = 0; i < cases.size(); i++) {
        Label next = code.newLabel();
        code.iload(1).loadConstant(i).if_icmpgt(next);
        code.aload(0).instanceOf(cases.get(i)).ifeq(next);
        code.loadConstant(i).ireturn().labelBinding(next);
      }
      code.loadConstant(cases.size()).ireturn();
    }

    private void equals(CodeBuilder code, List<DirectMethodHandleDesc> fields) {
      Label different = code.newLabel();
      code.aload(1).instanceOf(owner).ifeq(different);
      for (DirectMethodHandleDesc field : fields) {
        field(code, 0, field);
        field(code, 1, field);
        ClassDesc type = field.invocationType().returnType();
        switch (TypeKind.from(type)) {
          case REFERENCE -> code.invokestatic(OBJECTS, "equals", BOTH).ifeq(different);
          case LONG -> code.lcmp().ifne(different);
          case FLOAT, DOUBLE ->
              code.invokestatic(
                      boxed(type), "compare", MethodTypeDesc.of(ConstantDescs.CD_int, type, type))
                  .ifne(different);
          case INT, BOOLEAN, BYTE, CHAR, SHORT -> code.if_icmpne(different);
          case VOID -> throw new IllegalStateException("a component without a type");
        }
      }
      code.iconst_1().ireturn().labelBinding(different).iconst_0().ireturn();
    }

    private void hash(CodeBuilder code, List<DirectMethodHandleDesc> fields) {
      code.iconst_0();
      for (DirectMethodHandleDesc field : fields) {
        code.loadConstant(31).imul();
        field(code, 0, field);
        ClassDesc type = field.invocationType().returnType();
        if (type.isPrimitive()) {
          code.invokestatic(boxed(type), "hashCode", MethodTypeDesc.of(ConstantDescs.CD_int, type));
        } else {
          code.invokestatic(OBJECTS, "hashCode", HASH);
        }
        code.iadd();
      }
      code.ireturn();
    }

    private void field(CodeBuilder code, int slot, DirectMethodHandleDesc field) {
      code.aload(slot)
          .checkcast(owner)
          .getfield(owner, field.methodName(), field.invocationType().returnType());
    }

    private static ClassDesc boxed(ClassDesc primitive) {
      return switch (TypeKind.from(primitive)) {
        case BOOLEAN -> ConstantDescs.CD_Boolean;
        case BYTE -> ConstantDescs.CD_Byte;
        case CHAR -> ConstantDescs.CD_Character;
        case SHORT -> ConstantDescs.CD_Short;
        case INT -> ConstantDescs.CD_Integer;
        case LONG -> ConstantDescs.CD_Long;
        case FLOAT -> ConstantDescs.CD_Float;
        case DOUBLE -> ConstantDescs.CD_Double;
        case REFERENCE, VOID -> throw new IllegalStateException(primitive + " has no box");
      };
    }
  }
}
