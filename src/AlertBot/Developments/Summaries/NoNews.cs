using System.Text.RegularExpressions;

namespace AlertBot.Developments.Summaries;

/// <summary>Sentences that every article has and no summary needs: who would not comment, who wrote it, who is in the picture, where to sign up.</summary>
internal static partial class NoNews
{
    public static bool Is(string sentence) => Silence().IsMatch(sentence) || Caption().IsMatch(sentence) || Writers().IsMatch(sentence) || Call().IsMatch(sentence) || Legal().IsMatch(sentence);

    // That nobody answers is no news.
    [GeneratedRegex(
        @"\b(?:declin\w+|refus\w+)\s+to\s+(?:\w+\s+)?(?:comment|say|elaborate|discuss|answer|be\s+(?:named|identified|interviewed))\b|\b(?:would|could|will)\s+not\s+(?:immediately\s+)?(?:comment|be\s+(?:immediately\s+)?reached)\b"
        + @"|\b(?:did|does|do|has|have|had)(?:\s+not|n[’']t)\s+(?:immediately\s+|yet\s+|publicly\s+)?(?:respond|repl(?:y|ied)|return|answer|comment)\w*\b|\b(?:was|were)(?:\s+not|n[’']t)\s+(?:immediately\s+)?(?:available|reachable)\b"
        + @"|\b(?:had|has|have|with|gave|made|offered)\s+no\s+(?:immediate\s+|further\s+|official\s+)?(?:comment|details?|reply|answer)\b|\bunavailable\s+for\s+comment\b|\b(?:re)?quests?\s+for\s+(?:a\s+)?comment\b|\bseeking\s+(?:further\s+)?comment\b"
        + @"|\bnot\s+to\s+be\s+(?:named|identified|quoted)\b|\bon\s+condition\s+of\s+anonymity\b|\bspeaking\s+anonymously\b"
        + @"|\bneither\s+(?:company|side|of\s+(?:them|the\s+\w+))\s+(?:would\s+|has\s+)?comment",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Silence();

    [GeneratedRegex(
        @"\b(?:is|are|was|were)\s+(?:seen|pictured|shown|photographed|displayed)\s+(?:in|on|at|outside|inside|during|here|above|below|near|left|right|with)\b|\b(?:file\s+(?:photo|picture)|(?:photo|photograph|picture|image|illustration)s?\s*(?:by|courtesy|credit|:)|"
        + @"getty\s+images|in\s+this\s+(?:photo|picture|image|illustration))\b|^(?:Pictured|Above|Left|Right|From\s+left)\b|\((?:pictured|left|right|centre|center)\b|/(?:Reuters|AFP|AP|Getty|Bloomberg)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Caption();

    // Who wrote, edited or first had the story.
    [GeneratedRegex(
        @"\b(?:reporting|editing|writing|compiled)\s+by\b|\bcontribut\w+\s+(?:reporting|to\s+th(?:is|e)\s+(?:report|story|article))\b|\breported\s+from\b|\bis\s+an?\s+(?:[\w-]+\s+){0,3}(?:reporter|correspondent|editor|journalist|columnist|staff\s+writer|contributor)\b"
        + @"|\b(?:this|the)\s+(?:story|article|report|post|page)\s+(?:was|has\s+been|is|will\s+be)\s+(?:\w+\s+)?(?:updated|corrected|published|written|produced|translated|developing)\b|\bearlier\s+version\s+of\s+this\b"
        + @"|\b(?:first|earlier|previously)\s+reported\s+(?:by|on|the|that|its|this)\b|\breported\s+(?:the\s+)?(?:\w+\s+){1,4}(?:earlier|first)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Writers();

    [GeneratedRegex(
        @"https?://|\bwww\.|\S@\S+\.\S|^(?:(?:please\s+)?(?:read|see|watch|listen|click|sign\s+up|subscribe|follow|visit|register|download|join|share|get|stay|support|find|learn|browse|send|contact|tell\s+us|scroll|swipe|tap)\b(?=.*\b(?:more|here|our|us|your|newsletter|updates?|live|story|article|app|podcast|him|her|them)\b))"
        + @"|\bfor\s+more\s+(?:information|on\s+this|details)\b|\b(?:newsletter|cookies?|privacy\s+policy|terms\s+of\s+(?:use|service)|all\s+rights\s+reserved|subscribers?\s+only|ad-?blocker)\b|^to\s+(?:read|receive|get|continue|learn|subscribe)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Call();

    [GeneratedRegex(
        @"forward-looking|private\s+securities\s+litigation|risks\s+and\s+uncertainties|actual\s+results|not\s+(?:an\s+offer|investment\s+advice)|does\s+not\s+constitute|\b(?:acted|acting|served|serving|advis(?:ed|ing))\s+(?:[\w&.,’-]+\s+){0,4}?as\s+(?:\w+\s+){0,3}(?:advis[oe]r|counsel)|(?:financial|legal)\s+(?:advis[oe]r|counsel)s?\s+to\b|\badvised\s+\p{Lu}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Legal();
}
