package io.github.httpstatuslint.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** The one place where files become bytes and bytes become text. */
final class SourceReader {

  /** Far above what anybody wrote by hand: keeps a stray dump from eating the heap. */
  private static final long MAX_BYTES = 64L << 20;

  private static final char REPLACEMENT = '\uFFFD';
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private SourceReader() {}

  /**
   * Reads a file.
   *
   * @throws UnreadableException with a reason in words for the user
   */
  static byte[] bytes(Path file) throws UnreadableException {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (!attributes.isRegularFile()) {
        // a pipe or device could block for ever
        throw new UnreadableException("not a regular file");
      }
      if (attributes.size() > MAX_BYTES) {
        throw new UnreadableException("larger than " + (MAX_BYTES >> 20) + " MB");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UnreadableException(reason(e));
    }
  }

  /** Reads standard input to its end, but no more than a file may have. */
  static byte[] bytes(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes((int) MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      throw new UsageException("standard input is larger than " + (MAX_BYTES >> 20) + " MB");
    }
    return bytes;
  }

  /** Returns false for UTF-16, by its byte order mark: such a file is reported, not passed over. */
  static boolean extendsAscii(byte[] bytes) {
    return bytes.length < 2 || (bytes[0] & 0xFE) != 0xFE || (bytes[1] & 0xFE) != 0xFE;
  }

  /**
   * Decodes UTF-8, without a byte order mark.
   *
   * @throws UnreadableException if the bytes are not valid UTF-8
   */
  static String text(byte[] bytes) throws UnreadableException {
    String text = new String(bytes, StandardCharsets.UTF_8);
    // the fast decoder replaces what is malformed; only where it may have done so, look again strictly
    if (text.indexOf(REPLACEMENT) >= 0 && !isUtf8(bytes)) {
      throw new UnreadableException("not valid UTF-8");
    }
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** Returns why a file or folder could not be read, in words. */
  static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof NoSuchFileException) {
      return "no longer there";
    }
    return "cannot be read: " + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
  }
}
