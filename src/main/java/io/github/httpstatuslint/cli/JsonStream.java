package io.github.httpstatuslint.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Opens a stream for JSON as all our reports write it. */
final class JsonStream {

  private JsonStream() {}

  /** Returns an indenting generator in UTF-8; closing it leaves the stream open. */
  static JsonGenerator open(OutputStream out) throws IOException {
    // not Jackson's own encoder: half a surrogate pair, which a Java literal can hold, would end the report
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    JsonGenerator json = JsonFactory.builder().build().createGenerator(writer);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    return json.setPrettyPrinter(new JsonLayout());
  }
}
