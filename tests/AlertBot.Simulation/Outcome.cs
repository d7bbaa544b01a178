namespace AlertBot.Simulation;

/// <summary>How a run ended.</summary>
/// <param name="Violations">What is wrong with the world, a line each; none is what is wanted.</param>
/// <param name="Operations">Operations that left an instance.</param>
/// <param name="Exposed">Those before the weather cleared, at which something could go wrong.</param>
internal sealed record Outcome(Scenario Scenario, IReadOnlyList<string> Violations, IReadOnlyList<string> Trace, int Operations, int Exposed, int Deaths, TimeSpan Took);
