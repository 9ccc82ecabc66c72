package com.statsig.console.builders;

import io.soabase.recordbuilder.processor.RecordBuilderProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;

/**
 * RecordBuilder, with setters that take null for <em>absent</em>. RecordBuilder's own plain setter of an {@code Optional}
 * component makes null an empty {@code Optional}, which is sent as null and clears the property; it has no option for
 * that. What it writes passes {@link NullIsAbsent} on its way to the compiler.
 */
public final class ConsoleRecordProcessor extends RecordBuilderProcessor {
    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(new Environment(environment, new RewritingFiler(environment.getFiler())));
    }

    private record Environment(ProcessingEnvironment original, Filer filer) implements ProcessingEnvironment {
        @Override
        public Filer getFiler() {
            return filer;
        }

        @Override
        public Map<String, String> getOptions() {
            return original.getOptions();
        }

        @Override
        public Messager getMessager() {
            return original.getMessager();
        }

        @Override
        public Elements getElementUtils() {
            return original.getElementUtils();
        }

        @Override
        public Types getTypeUtils() {
            return original.getTypeUtils();
        }

        @Override
        public SourceVersion getSourceVersion() {
            return original.getSourceVersion();
        }

        @Override
        public Locale getLocale() {
            return original.getLocale();
        }
    }

    private record RewritingFiler(Filer original) implements Filer {
        @Override
        public JavaFileObject createSourceFile(CharSequence name, Element... originators) throws IOException {
            return new RewrittenSource(original.createSourceFile(name, originators));
        }

        @Override
        public JavaFileObject createClassFile(CharSequence name, Element... originators) throws IOException {
            return original.createClassFile(name, originators);
        }

        @Override
        public FileObject createResource(
                Location location, CharSequence moduleAndPackage, CharSequence name, Element... originators)
                throws IOException {
            return original.createResource(location, moduleAndPackage, name, originators);
        }

        @Override
        public FileObject getResource(Location location, CharSequence moduleAndPackage, CharSequence name)
                throws IOException {
            return original.getResource(location, moduleAndPackage, name);
        }
    }

    private static final class RewrittenSource extends ForwardingJavaFileObject<JavaFileObject> {
        RewrittenSource(JavaFileObject original) {
            super(original);
        }

        @Override
        public Writer openWriter() {
            return new StringWriter() {
                @Override
                public void close() throws IOException {
                    try (Writer writer = fileObject.openWriter()) {
                        writer.write(NullIsAbsent.in(toString()));
                    }
                }
            };
        }
    }
}
