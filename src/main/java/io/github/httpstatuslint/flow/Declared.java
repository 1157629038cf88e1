package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.body.TypeDeclaration;
import io.github.httpstatuslint.source.SourceFile;
import io.github.httpstatuslint.source.TypeName;
import java.util.List;

/** A type of the project together with the file that declares it: its names mean what they mean there. */
record Declared(SourceFile file, TypeDeclaration<?> type) {

  List<TypeName> supertypes() {
    return file.supertypes(type);
  }
}
