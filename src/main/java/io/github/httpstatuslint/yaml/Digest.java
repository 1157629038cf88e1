package io.github.httpstatuslint.yaml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Documents as the build has read them, in a form that costs next to nothing to read again: every text once,
 * then each document's nodes, with their lines, as numbers.
 */
final class Digest {

  private static final int TEXT = 0;
  private static final int ITEMS = 1;
  private static final int ENTRIES = 2;
  private static final int KINDS = 3;

  private Digest() {}

  /** Returns the digest of documents, by the names of their files. */
  static byte[] of(Map<String, YamlNode> documents) throws IOException {
    Map<String, Integer> texts = new LinkedHashMap<>();
    ByteArrayOutputStream nodes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(nodes);
    for (Map.Entry<String, YamlNode> document : documents.entrySet()) {
      number(out, index(texts, document.getKey()));
      number(out, index(texts, document.getValue().file()));
      write(out, document.getValue(), texts);
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    DataOutputStream whole = new DataOutputStream(all);
    number(whole, texts.size());
    for (String text : texts.keySet()) {
      whole.writeUTF(text);
    }
    number(whole, documents.size());
    nodes.writeTo(whole);
    return all.toByteArray();
  }

  private static void write(DataOutputStream out, YamlNode node, Map<String, Integer> texts) throws IOException {
    if (node.isMap()) {
      number(out, node.map().size() * KINDS + ENTRIES);
      number(out, node.line());
      for (Map.Entry<String, YamlNode> entry : node.map().entrySet()) {
        number(out, index(texts, entry.getKey()));
        write(out, entry.getValue(), texts);
      }
    } else if (node.isList()) {
      number(out, node.list().size() * KINDS + ITEMS);
      number(out, node.line());
      for (YamlNode item : node.list()) {
        write(out, item, texts);
      }
    } else {
      number(out, index(texts, node.text()) * KINDS + TEXT);
      number(out, node.line());
    }
  }

  private static int index(Map<String, Integer> texts, String text) {
    return texts.computeIfAbsent(text, key -> texts.size());
  }

  private static void number(DataOutputStream out, int value) throws IOException {
    int rest = value;
    while (rest >= 0x80) {
      out.writeByte(rest | 0x80);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }

  /** Returns the documents of a digest in their order. */
  static Map<String, YamlNode> read(byte[] digest) throws IOException {
    DataInput in = new DataInputStream(new ByteArrayInputStream(digest));
    String[] texts = new String[number(in)];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = in.readUTF();
    }
    Map<String, YamlNode> documents = new LinkedHashMap<>();
    for (int left = number(in); left > 0; left--) {
      String name = texts[number(in)];
      documents.put(name, node(in, texts[number(in)], texts));
    }
    return documents;
  }

  private static YamlNode node(DataInput in, String file, String[] texts) throws IOException {
    int kindAndSize = number(in);
    int size = kindAndSize / KINDS;
    int line = number(in);
    if (kindAndSize % KINDS == TEXT) {
      return YamlNode.ofText(file, line, texts[size]);
    }
    if (kindAndSize % KINDS == ITEMS) {
      List<YamlNode> items = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        items.add(node(in, file, texts));
      }
      return YamlNode.ofItems(file, line, items);
    }
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      String key = texts[number(in)];
      entries.put(key, node(in, file, texts));
    }
    return YamlNode.ofEntries(file, line, entries);
  }

  private static int number(DataInput in) throws IOException {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      int next = in.readUnsignedByte();
      value |= (next & 0x7f) << shift;
      if (next < 0x80) {
        return value;
      }
    }
  }
}
