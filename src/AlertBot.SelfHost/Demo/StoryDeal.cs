namespace AlertBot.SelfHost.Demo;

/// <summary>A deal file as an admin would have written it, e.g. <c>microsoft-openai.json</c>.</summary>
internal sealed record StoryDeal(string Name, string Json);
