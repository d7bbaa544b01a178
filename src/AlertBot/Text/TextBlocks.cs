using System.Text;
using AngleSharp.Dom;

namespace AlertBot.Text;

/// <summary>Collects the text of an element block by block.</summary>
internal sealed class TextBlocks
{
    private static readonly HashSet<string> _dropped = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "nav", "noscript", "template", "svg", "math", "iframe", "object", "button", "form", "select", "textarea", "head"
    };

    private static readonly HashSet<string> _blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "aside", "blockquote", "body", "caption", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption",
        "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "ol", "p", "pre", "section", "summary",
        "table", "tbody", "tfoot", "thead", "tr", "ul"
    };

    private readonly List<string> _finished = [];
    private readonly StringBuilder _current = new();
    private string _mark = "";

    // Nesting has a bound, so this may call itself.
    public void Read(INode node)
    {
        if (node is IText text)
            _current.Append(text.Data);
        else if (node is IElement element && !_dropped.Contains(element.LocalName))
            ReadElement(element);
    }

    public override string ToString()
    {
        Finish();
        return string.Join("\n\n", _finished);
    }

    private void ReadElement(IElement element)
    {
        var isBlock = _blocks.Contains(element.LocalName);
        if (isBlock || element.LocalName == "br")
            Finish();
        if (element.LocalName == "li")
            _mark = "- ";
        // Cells stand beside each other; without a mark their words would run together.
        if (element.LocalName is "td" or "th" && !string.IsNullOrWhiteSpace(_current.ToString()))
            _current.Append(" | ");

        foreach (var child in element.ChildNodes)
            Read(child);
        if (isBlock)
            Finish();
    }

    // The mark waits for the first text of its item, which may stand in a paragraph of its own.
    private void Finish()
    {
        var text = Lines.Fold(_current.ToString());
        _current.Clear();
        if (text.Length == 0)
            return;

        _finished.Add(_mark + text);
        _mark = "";
    }
}
