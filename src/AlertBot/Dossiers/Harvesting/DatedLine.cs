namespace AlertBot.Dossiers.Harvesting;

/// <summary>A row of an article's own timeline, and on which of its lines the telling stands.</summary>
internal sealed record DatedLine(int Line, EventDate Date, string Text);
