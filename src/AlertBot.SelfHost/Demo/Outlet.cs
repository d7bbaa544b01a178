namespace AlertBot.SelfHost.Demo;

/// <summary>An invented publisher: the newsstand serves it under <c>/{Id}</c>; its host name is for show and for item ids only.</summary>
internal sealed record Outlet(string Id, string Name, string Host, string Tagline, FeedFormat Format, string Accent)
{
    public string HomePath => $"/{Id}";

    public string FeedPath => $"/{Id}/feed";
}
