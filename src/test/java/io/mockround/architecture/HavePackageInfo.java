package io.mockround.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Files;
import java.nio.file.Path;

/** A class lies in a package that has a {@code package-info.java}. */
final class HavePackageInfo extends ArchCondition<JavaClass> {

    static final HavePackageInfo CONDITION = new HavePackageInfo();

    private HavePackageInfo() {
        super("lie in a package with a package-info.java");
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        Path info = Path.of("src/main/java", item.getPackageName().replace('.', '/'), "package-info.java");
        if (!Files.exists(info)) {
            events.add(SimpleConditionEvent.violated(item, "there is no " + info));
        }
    }
}
