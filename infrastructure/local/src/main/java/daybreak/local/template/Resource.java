package daybreak.local.template;

import java.util.Map;

/**
 * One resource with its functions worked out.
 *
 * @param localName what it is called on this machine
 * @param attributes everything beside Type and Properties, such as DeletionPolicy and DependsOn
 * @param file the template that holds it, relative to the root template's folder
 */
public record Resource(
        String logicalId,
        String type,
        String localName,
        Map<String, Object> properties,
        Map<String, Object> attributes,
        String file) {}
