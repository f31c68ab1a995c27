package io.github.workprint.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives the constructor of a test class its {@link Browser}: one for all tests of the class, closed behind the last of them. Without
 * Chromium the class is skipped, and the console says so, for Surefire shows no reasons.
 */
public final class OneBrowser implements ExecutionCondition, ParameterResolver {
    private static final String NOT_INSTALLED =
            "Skipped: no Chromium on the PATH, so nothing looks at the pages; .ci/install-tools installs it";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Browser.isInstalled()) {
            return ConditionEvaluationResult.enabled("Chromium is installed");
        }
        System.err.println(NOT_INSTALLED);
        return ConditionEvaluationResult.disabled(NOT_INSTALLED);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    /** The store closes what it holds when the class is done. */
    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(Namespace.create(OneBrowser.class, context.getRequiredTestClass()))
                .getOrComputeIfAbsent(Browser.class, type -> Browser.start(), Browser.class);
    }
}
