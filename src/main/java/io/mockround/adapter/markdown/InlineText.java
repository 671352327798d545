package io.mockround.adapter.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * The words of one line, without their decoration.
 *
 * @param emphasised those in bold or italics at its beginning; may be empty
 */
record InlineText(String emphasised, String text) {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    String whole() {
        return onceSpaced(emphasised + " " + text);
    }

    private static String onceSpaced(CharSequence text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    /** All words of a node on one line. */
    static InlineText of(Node parent) {
        StringBuilder whole = new StringBuilder();
        linesOf(parent).forEach(line -> whole.append(line.whole()).append(' '));
        return new InlineText("", whole.toString().strip());
    }

    /** The lines of a paragraph as they were written; a line break of its own ({@code <br>}) is a space. */
    static List<InlineText> linesOf(Node parent) {
        Lines lines = new Lines();
        Node node = parent.getFirstChild();
        boolean isEmphasised = false;
        while (node != null) {
            if (node.getParent() == parent) {
                isEmphasised = node instanceof StrongEmphasis || node instanceof Emphasis;
            }
            lines.read(node, isEmphasised);
            node = next(node, parent);
        }
        return lines.end();
    }

    /** In the order of the text; no recursion, as emphasis may nest without end. */
    private static Node next(Node node, Node within) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node at = node;
        while (at.getNext() == null) {
            at = at.getParent();
            if (at == within) {
                return null;
            }
        }
        return at.getNext();
    }

    private static final class Lines {

        private final List<InlineText> ended = new ArrayList<>();
        private final StringBuilder emphasised = new StringBuilder();
        private final StringBuilder text = new StringBuilder();

        void read(Node node, boolean isEmphasised) {
            if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                end();
            } else if (node instanceof Text its) {
                to(isEmphasised).append(its.getLiteral());
            } else if (node instanceof Code code) {
                to(isEmphasised).append(code.getLiteral());
            } else if (node instanceof HtmlInline) {
                to(isEmphasised).append(' ');
            }
        }

        /** Emphasis counts as long as nothing plain came before it in the line. */
        private StringBuilder to(boolean isEmphasised) {
            return isEmphasised && text.length() == 0 ? emphasised : text;
        }

        List<InlineText> end() {
            ended.add(new InlineText(
                    emphasised.toString().strip(), text.toString().strip()));
            emphasised.setLength(0);
            text.setLength(0);
            return ended;
        }
    }
}
