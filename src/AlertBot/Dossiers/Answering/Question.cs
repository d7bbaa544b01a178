using System.Text.RegularExpressions;

namespace AlertBot.Dossiers.Answering;

/// <summary>Reads what a question asks for.</summary>
internal static partial class Question
{
    private static readonly (Regex Form, QuestionKind Kind)[] _forms =
    [
        (WhoIs(), QuestionKind.Definition),
        (HowLong(), QuestionKind.HowLong),
        (Percent(), QuestionKind.Percent),
        (HowMuch(), QuestionKind.HowMuch),
        (HowMany(), QuestionKind.HowMany),
        (When(), QuestionKind.When),
        (Who(), QuestionKind.Who),
        (Where(), QuestionKind.Where),
        (Why(), QuestionKind.Why),
        (Which(), QuestionKind.Which),
        (Definition(), QuestionKind.Definition),
        (YesNo(), QuestionKind.YesNo),
    ];

    public static QuestionKind KindOf(string question) => Form(question).Kind;

    /// <summary>The question without the words that only say what kind it is.</summary>
    public static string Rest(string question)
    {
        var (match, kind) = Form(question);
        return kind is QuestionKind.YesNo or QuestionKind.Definition || !match.Success ? question : question.Remove(match.Index, match.Length).Insert(match.Index, " ");
    }

    private static (Match Match, QuestionKind Kind) Form(string question)
    {
        foreach (var (form, kind) in _forms)
        {
            if (form.Match(question) is { Success: true } match)
                return (match, kind);
        }

        return (Match.Empty, QuestionKind.Open);
    }

    [GeneratedRegex(@"^\s*(?:the\s+)?(?:duration|length|term)\s+of\b|\b(?:how\s+long|until\s+when|for\s+how\s+many\s+(?:years|months|weeks|days)|how\s+many\s+(?:years|months|weeks|days)|what\s+(?:is|was)\s+the\s+(?:term|duration)\s+of)\b", RegexOptions.IgnoreCase)]
    private static partial Regex HowLong();

    [GeneratedRegex(@"\b(?:(?:what|which)\s+(?:percentage|percent|share|stake|portion|part\s+of)|how\s+much\s+of|how\s+many\s+percent|how\s+(?:large|big|high)\s+(?:is|was|are)\b(?=[^?]*\b(?:stake|share|holding)\b)|what\s+(?:is|was|are|were)\b(?=[^?]*\b(?:stake|shareholding|percentage)\b))", RegexOptions.IgnoreCase)]
    private static partial Regex Percent();

    [GeneratedRegex(@"^(?:the\s+)?(?:size|value|price|cost|amount|worth)\s+of\b|\b(?:how\s+much|how\s+(?:large|big|high|expensive|costly)\b(?!\s+a\b)|what\s+(?:sum|amount|price)|what\s+(?=(?:did|does|do|will|would|has|have)\b[^?]*\b(?:pay|paid|cost|spend|spent|earn|earned)\b)|(?:at|for)\s+what\s+price|how\s+many\s+(?:dollars|euros|pounds|billions?|millions?)|what\s+(?:is|was|are|were)\s+the\s+(?=(?:\w+\s+){0,2}(?:price|value|valuation|cost|amount|size|sum|fee|payment|salary)\b)|(?=\bworth\b))", RegexOptions.IgnoreCase)]
    private static partial Regex HowMuch();

    [GeneratedRegex(@"\bhow\s+many\b", RegexOptions.IgnoreCase)]
    private static partial Regex HowMany();

    [GeneratedRegex(@"\b(?:since\s+when\b|when\b|(?:until|by|in|on|since|from)?\s*(?:what|which)\s+(?:date|day|month|year|quarter)\b|what\s+(?:is|was)\s+(?=the\s+(?:\w+\s+){0,3}(?:date|deadline)\b))", RegexOptions.IgnoreCase)]
    private static partial Regex When();

    [GeneratedRegex(@"\b(?:who|whom|whose)\b|^\s*what\s+(?:is|was|are|were)\s+the\s+names?\s+of\b", RegexOptions.IgnoreCase)]
    private static partial Regex Who();

    [GeneratedRegex(@"\bwhere\b", RegexOptions.IgnoreCase)]
    private static partial Regex Where();

    [GeneratedRegex(@"\b(?:why|what\s+for|for\s+what\s+reason|how\s+come)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Why();

    [GeneratedRegex(@"^(?:\w+\s+)?which\b|^\s*what(?=\s+(?:company|companies|firm|bank|person|court|country|city|newspaper|paper|outlet|rival|regulator|authority|airline|carrier|state|place)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Which();

    [GeneratedRegex(@"^\s*who\s+(?:is|was)\s+(?!the\b|an?\b|now\b|its\b|\p{L}+(?:ing|ed)\b)(?<name>\p{L}+(?:\s+\p{L}+)?)\s*\?*\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex WhoIs();

    [GeneratedRegex(@"^\s*what(?:\s+is|'s|’s)\s+(?:the\s+|an?\s+)?(?<name>\S+(?:\s+\S+)?)\s*\?*\s*$|^\s*what\s+(?:does|do|did)\s+(?:the\s+)?(?<name>\S+(?:\s+\S+)?)\s+do\s*\?*\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Definition();

    [GeneratedRegex(@"^\s*(?:(?:so|and|but)\s+)?(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|may|might|must|should)(?:n['’]t)?\s+", RegexOptions.IgnoreCase)]
    private static partial Regex YesNo();
}
