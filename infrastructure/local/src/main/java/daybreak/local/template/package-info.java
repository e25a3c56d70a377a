/**
 * {@code template.yaml} and the templates nested in it, read as CloudFormation and SAM would read them and given as
 * records: tables, queues, functions, schedules, topics, configuration sets, alarms.
 *
 * <p>It stands alone: nothing here starts a server or knows of one, so that the template's own tests can read the
 * template with it. What it does not understand it refuses by name, so that nothing in the template is silently ignored.
 */
@NullMarked
package daybreak.local.template;

import org.jspecify.annotations.NullMarked;
