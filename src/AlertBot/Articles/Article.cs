namespace AlertBot.Articles;

/// <summary>One story of one outlet. It never changes; what happens to it is other rows.</summary>
/// <param name="Url">Where readers are sent.</param>
/// <param name="Published">The outlet's own time; the time it was first seen where the outlet gave none or one in the future.</param>
/// <param name="Summary">The teaser as plain text.</param>
/// <param name="Body">The story as plain text, a blank line between paragraphs; null when it was not or could not be read.</param>
/// <param name="BodyNote">Why there is no body, or where it comes from: the feed or the page.</param>
internal sealed record Article(
    ArticleId Id,
    string Url,
    string Title,
    string Outlet,
    DateTimeOffset Published,
    DateTimeOffset FirstSeen,
    string? Summary = null,
    string? Body = null,
    string? BodyNote = null);
