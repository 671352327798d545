/**
 * The plan: this week, what is due today, the practice log, topics, interviews. Views and their view-models; the rules are {@code practice}'s
 * and {@code notes}'. Start at {@link io.mockround.ui.plan.PlanView}.
 */
package io.mockround.ui.plan;
