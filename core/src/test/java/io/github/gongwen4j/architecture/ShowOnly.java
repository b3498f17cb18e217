package io.github.gongwen4j.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a caller can see of a class names only fitting types: those of its public and protected members, type arguments and
 * thrown exceptions among them, and those it extends. A class that a caller cannot reach shows nothing.
 */
final class ShowOnly extends ArchCondition<JavaClass> {
    private final DescribedPredicate<JavaClass> fitting;

    ShowOnly(DescribedPredicate<JavaClass> fitting) {
        super("show callers only classes that " + fitting.getDescription());
        this.fitting = fitting;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (!reachable(type)) {
            return;
        }
        Stream.of(type.getSuperclass().stream(), type.getInterfaces().stream(), type.getTypeParameters().stream())
                .flatMap(each -> each)
                .forEach(parent -> judge(type, type.getDescription(), parent.getAllInvolvedRawTypes(), events));
        type.getMembers().stream()
                .filter(ShowOnly::shown)
                .forEach(member -> judge(type, member.getDescription(), member.getAllInvolvedRawTypes(), events));
        type.getCodeUnits().stream()
                .filter(ShowOnly::shown)
                .forEach(unit -> judge(type, unit.getDescription(), unit.getExceptionTypes(), events));
    }

    private void judge(JavaClass type, String where, Collection<JavaClass> seen, ConditionEvents events) {
        seen.stream()
                .map(JavaClass::getBaseComponentType)
                .filter(fitting.negate())
                .map(each -> where + " shows " + each.getName())
                .forEach(message -> events.add(SimpleConditionEvent.violated(type, message)));
    }

    private static boolean reachable(JavaClass type) {
        return shown(type.getModifiers())
                && type.getEnclosingClass().map(ShowOnly::reachable).orElse(true);
    }

    private static boolean shown(JavaMember member) {
        return shown(member.getModifiers());
    }

    private static boolean shown(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }
}
