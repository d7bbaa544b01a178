namespace AlertBot.Benchmarks.Asking;

/// <summary>What is to come of an interaction: who measures how fast errors are told measures nothing.</summary>
internal enum Expected
{
    /// <summary>An answer, a form, or choices.</summary>
    Answer,

    /// <summary>That it is not known, not there, or not possible.</summary>
    Refusal,

    /// <summary>By what the others did before it.</summary>
    Either,
}
