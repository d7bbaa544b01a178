namespace AlertBot.Benchmarks.Faq;

/// <summary>Finds the entry that a question asks for.</summary>
internal interface IFaqEngine : IDisposable
{
    string Name { get; }

    /// <summary>The entry's id; null when nothing matches.</summary>
    string? First(string question);
}
