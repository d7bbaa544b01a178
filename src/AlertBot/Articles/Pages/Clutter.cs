using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace AlertBot.Articles.Pages;

/// <summary>
/// Takes out of a page what stands among a story's paragraphs and is not of the story: boxes of related links, sign-up forms, captions,
/// advertisements. SmartReader looks at the whole page and keeps most of what publishers put into the story's own element.
/// </summary>
internal static partial class Clutter
{
    private const string Always =
        "aside, nav, form, button, dialog, iframe, figcaption, noscript, template, amp-ad, amp-sidebar, amp-iframe, amp-embed, amp-social-share, "
        + "amp-consent, [hidden], [aria-hidden=true], [role=dialog], [role=navigation], [role=complementary], [role=search], [role=contentinfo]";

    // An element named like clutter that holds more than this share of the page's text is a layout with an odd name.
    private const double MostOfPage = 0.4;

    // From this share on, a list or a line is there for its links.
    private const double LinkList = 0.85;
    private const double LinkLine = 0.5;

    // Characters, with all white space.
    private const int LongestAside = 300;

    public static void Remove(IDocument document)
    {
        if (document.Body is not { } body)
            return;

        foreach (var code in document.QuerySelectorAll("script, style, svg").ToList())
            code.Remove();

        var page = Length(body);
        RemoveAll(body.QuerySelectorAll(Always), page);
        RemoveAll(body.QuerySelectorAll("[class], [id]").Where(IsNamedClutter), page);
        RemoveAll(body.QuerySelectorAll("time").Where(static time => time.Closest("p, li, td, blockquote") is null && time.TextContent.Length < 60), page);
        foreach (var list in body.QuerySelectorAll("ul, ol").Where(IsLinkList).ToList())
            RemoveWithHeading(list);
        RemoveAll(body.QuerySelectorAll("p, div, li, h2, h3, h4, h5, span, strong").Where(IsAside), page);
    }

    private static void RemoveAll(IEnumerable<IElement> elements, int page)
    {
        foreach (var element in elements.ToList().Where(element => !IsPage(element) && Length(element) < page * MostOfPage))
            element.Remove();
    }

    private static bool IsPage(IElement element) => element.LocalName is "html" or "body" or "main" or "article" or "h1" || element.QuerySelector("h1") is not null;

    private static bool IsNamedClutter(IElement element) => Named().IsMatch($" {element.ClassName} {element.Id} ");

    private static bool IsLinkList(IElement list) => list.ChildElementCount >= 2 && LinkShare(list) > LinkList;

    // The heading of a list of links goes with it, and so does the box that held nothing else.
    private static void RemoveWithHeading(IElement list)
    {
        if (list.PreviousElementSibling is { LocalName: "h2" or "h3" or "h4" or "h5" or "h6" } heading)
            heading.Remove();
        list.Remove();
    }

    // "Advertisement"; "Read more: …" where it is a link.
    private static bool IsAside(IElement element)
    {
        if (element.ChildElementCount > 4 || !IsShort(element))
            return false;

        var text = element.TextContent;
        return Label().IsMatch(text) || (Invitation().IsMatch(text) && LinkShare(element) > LinkLine);
    }

    private static double LinkShare(IElement element) =>
        Length(element) is var all and > 0 ? (double)element.QuerySelectorAll("a").Sum(Length) / all : 0;

    // Not by TextContent: of the outer elements of a large page that would copy all of it again and again.
    private static bool IsShort(IElement element)
    {
        var length = 0;
        return element.Descendants<IText>().All(text => (length += text.Length) < LongestAside);
    }

    private static int Length(IElement element) => element.Descendants<IText>().Sum(text => text.Data.AsSpan().Trim().Length);

    // Whole words of class names and ids, between hyphens and underscores; the words that publishers and their systems share.
    [GeneratedRegex("""
        [\s_-](?:related|newsletters?|promo|promos|promotion|advert|adverts|advertisement|ads?-(?:slot|unit|container|wrapper)|adslot|share|sharing|sharebar|social|
        recirc|recirculation|recommend(?:ed|ations?)?|teasers?|captions?|credits?|cookies?|consent|gdpr|comments?|bylines?|author-?(?:box|bio|card)|tags|taglist|
        breadcrumbs?|subscri(?:be|ption)|sign-?up|more-(?:on|from|stories|news)|most-(?:read|popular)|read-?(?:more|next|also)|see-also|outbrain|taboola|sponsored|
        trending|popular|paywall|toolbar|skip-link|screen-reader-text|visually-hidden|sr-only|print-only|entry-meta|post-meta|wp-caption-text|pull-?quote)[\s_-]
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Named();

    [GeneratedRegex(@"^\s*(?:advertisement|sponsored(?: content)?|story continues below(?: advertisement)?|article continues (?:below|after) .{0,30}|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|loading\.*…?)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    [GeneratedRegex(@"^\W*(?:read (?:more|also|next|the full)|also read|see also|more(?: on this)?:|related|recommended|don.t miss|sign up|subscribe|follow us|watch:|listen:|lesen sie|mehr (?:zum thema|dazu)|lire (?:aussi|également)|à lire|lee también|leia (?:também|mais)|leggi anche)\b?", RegexOptions.IgnoreCase)]
    private static partial Regex Invitation();
}
