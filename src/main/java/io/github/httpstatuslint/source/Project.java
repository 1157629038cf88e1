package io.github.httpstatuslint.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The other files of the code base that a file belongs to. Answers are memoised; safe for many threads. */
public interface Project extends KnownTypes {

  /** A file that stands alone. */
  Project NONE =
      new Project() {
        @Override
        public boolean contains(String qualified) {
          return false;
        }

        @Override
        public Optional<SourceFile> declaring(TypeName type) {
          return Optional.empty();
        }

        @Override
        public boolean mayNameSupertypes(TypeName type) {
          return true;
        }

        @Override
        public List<SourceFile> mentioning(List<Set<String>> groups) {
          return List.of();
        }
      };

  /** Returns the file that declares a type, nested or not, if the project has it and it can be read. */
  Optional<SourceFile> declaring(TypeName type);

  /** Returns whether a type's declaration may extend or implement anything; answered without a parse. */
  boolean mayNameSupertypes(TypeName type);

  /** Returns the files whose text has one of the words, in the order of their paths. */
  default List<SourceFile> mentioning(Set<String> words) {
    return mentioning(List.of(words));
  }

  /** Returns the files whose text has a word of each group, in the order of their paths. */
  List<SourceFile> mentioning(List<Set<String>> groups);
}
