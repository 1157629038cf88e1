package io.github.httpstatuslint.cli;

import io.github.httpstatuslint.lint.Notice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A notice and the file that it is about. */
record FileNotice(Path path, Notice notice) {

  /** Returns them without those that say what an earlier one says of the same mistake; that one says how many more. */
  static List<FileNotice> onceEach(List<FileNotice> all) {
    Map<String, List<FileNotice>> same = new LinkedHashMap<>();
    for (FileNotice each : all) {
      boolean single = each.notice.kind() != Notice.Kind.UNKNOWN_RULE;
      String key = single ? each.path + ":" + same.size() : each.notice.subject();
      same.computeIfAbsent(key, k -> new ArrayList<>()).add(each);
    }
    return same.values().stream().map(FileNotice::together).toList();
  }

  private static FileNotice together(List<FileNotice> same) {
    FileNotice first = same.get(0);
    int more = same.size() - 1;
    if (more == 0) {
      return first;
    }
    Notice notice = first.notice;
    String message = notice.message() + " (and in " + more + (more == 1 ? " more place)" : " more places)");
    return new FileNotice(first.path, new Notice(notice.kind(), notice.line(), notice.subject(), message));
  }
}
