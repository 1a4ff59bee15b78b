package lectern.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

class ScratchFileTest {
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aScratchFileHasNoNameWhileItIsUsed() throws Exception {
    try (var scratch = ScratchFile.create();
        var writer = Files.newOutputStream(scratch.file().toPath())) {
      scratch.unlink();
      assertFalse(scratch.file().exists());
      writer.write("first, last".getBytes(StandardCharsets.UTF_8));
      assertEquals("last", scratch.tail(4));
      assertEquals("first, last", scratch.tail(400));
    }
  }
}
