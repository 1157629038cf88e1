import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Reads every Java file below a folder on all cores and looks at each byte once: what no linter can save. */
final class ReadAll {

  private ReadAll() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    List<Path> files;
    try (Stream<Path> below = Files.walk(Path.of(args[0]))) {
      files = below.filter(file -> file.toString().endsWith(".java")).toList();
    }
    AtomicInteger next = new AtomicInteger();
    AtomicLong bytes = new AtomicLong();
    AtomicLong digits = new AtomicLong();
    Thread[] readers = new Thread[Runtime.getRuntime().availableProcessors()];
    for (int i = 0; i < readers.length; i++) {
      readers[i] = new Thread(() -> {
        for (int at = next.getAndIncrement(); at < files.size(); at = next.getAndIncrement()) {
          read(files.get(at), bytes, digits);
        }
      });
      readers[i].start();
    }
    for (Thread reader : readers) {
      reader.join();
    }
    // the digits are printed so that the loop over the bytes cannot be left out
    System.out.println(files.size() + " files, " + bytes + " bytes, " + digits + " digits");
  }

  private static void read(Path file, AtomicLong bytes, AtomicLong digits) {
    try {
      byte[] text = Files.readAllBytes(file);
      int found = 0;
      for (byte b : text) {
        found += b >= '0' && b <= '9' ? 1 : 0;
      }
      bytes.addAndGet(text.length);
      digits.addAndGet(found);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
