package io.github.workprint.render.page;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Set;

/** Lets templates ask our own values for what they say, and no value for what every object of Java has, which leads to its class. */
enum ValueMembers implements MemberAccessPolicy, ClassMemberAccessPolicy {
    POLICY;

    private static final String OURS = "io.github.workprint.";
    private static final Set<String> OF_OBJECTS = Set.of("equals", "hashCode", "toString");

    @Override
    public ClassMemberAccessPolicy forClass(Class<?> type) {
        return this;
    }

    @Override
    public boolean isToStringAlwaysExposed() {
        return true;
    }

    @Override
    public boolean isMethodExposed(Method method) {
        return method.getDeclaringClass().getName().startsWith(OURS) && !OF_OBJECTS.contains(method.getName());
    }

    @Override
    public boolean isConstructorExposed(Constructor<?> constructor) {
        return false;
    }

    @Override
    public boolean isFieldExposed(Field field) {
        return false;
    }
}
