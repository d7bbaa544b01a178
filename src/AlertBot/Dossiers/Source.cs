namespace AlertBot.Dossiers;

/// <summary>Who said it, where and when.</summary>
internal sealed record Source(string Outlet, string Title, string Url, DateTimeOffset AsOf);
