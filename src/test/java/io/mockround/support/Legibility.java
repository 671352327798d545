package io.mockround.support;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/** Walks what is shown for what somebody could not read or find. On the FX thread. */
public final class Legibility {

    /** WCAG 2.2, 1.4.3. */
    private static final double LEAST_CONTRAST = 4.5;

    private Legibility() {}

    /** Texts too near in colour to what is behind them. What is disabled is exempt, as in WCAG. */
    public static List<String> faint(Parent root) {
        List<String> faint = new ArrayList<>();
        for (Node node : root.lookupAll("*")) {
            if (node instanceof Text text
                    && !text.getText().isBlank()
                    && isShown(node)
                    && !node.isDisabled()
                    && text.getFill() instanceof Color ink) {
                Color behind = behind(node);
                double contrast = contrast(over(ink, behind, opacity(node)), behind);
                if (contrast < LEAST_CONTRAST) {
                    faint.add("%s: %.2f (%s on %s)".formatted(text.getText(), contrast, ink, behind));
                }
            }
        }
        return faint;
    }

    /** Controls that can have the focus but nothing to be called by, or no role. */
    public static List<String> nameless(Parent root) {
        return root.lookupAll("*").stream()
                .filter(node -> node.isFocusTraversable() && isShown(node) && !node.isDisabled())
                .filter(node -> !(node instanceof ScrollBar))
                .filter(node -> isNameless(node, root)
                        || node.getAccessibleRole() == AccessibleRole.NODE
                        || node.getAccessibleRole() == AccessibleRole.PARENT)
                .map(node -> node + ", " + node.getAccessibleRole())
                .toList();
    }

    /** (L1 + 0.05) / (L2 + 0.05) of the relative luminances. */
    public static double contrast(Color one, Color other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static boolean isNameless(Node node, Parent root) {
        if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
            return false;
        }
        if (node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank()) {
            return false;
        }
        if (node.getParent() instanceof ComboBoxBase<?> box) {
            return isNameless(box, root);
        }
        return root.lookupAll(".label").stream()
                .noneMatch(label -> label instanceof Label named && named.getLabelFor() == node);
    }

    private static boolean isShown(Node node) {
        return node == null || node.isVisible() && isShown(node.getParent());
    }

    /** What is painted behind a node: the fills of the regions around it, the outermost first. */
    private static Color behind(Node node) {
        Parent parent = node.getParent();
        if (parent == null) {
            return Color.WHITE;
        }
        Color below = behind(parent);
        if (parent instanceof Region region && region.getBackground() != null) {
            for (BackgroundFill fill : region.getBackground().getFills()) {
                if (fill.getFill() instanceof Color color) {
                    below = over(color, below, 1);
                }
            }
        }
        return below;
    }

    private static double opacity(Node node) {
        return node == null ? 1 : node.getOpacity() * opacity(node.getParent());
    }

    private static Color over(Color color, Color below, double opacity) {
        double share = color.getOpacity() * opacity;
        return below.interpolate(Color.color(color.getRed(), color.getGreen(), color.getBlue()), share);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
