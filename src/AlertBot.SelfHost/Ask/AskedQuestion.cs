namespace AlertBot.SelfHost.Ask;

/// <summary>One line of a file of questions.</summary>
internal sealed record AskedQuestion(string Id, string Question);
