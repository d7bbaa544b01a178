namespace AlertBot.SelfHost.Demo;

/// <summary>How far a demo has come.</summary>
/// <param name="Told">The last moment of the story that was told to its end.</param>
/// <param name="NewsstandPort">Part of every article's address, so it must stay the same when a demo goes on.</param>
internal sealed record DemoPosition(DateTimeOffset Told, int NewsstandPort);
