namespace AlertBot.Simulation;

/// <summary>What goes wrong with one operation.</summary>
/// <param name="Run">Takes the effect and does it or not, once or twice, and answers or throws.</param>
/// <param name="There">More time before the effect.</param>
/// <param name="Back">More time between the effect and the answer.</param>
internal sealed record Mishap<T>(string Name, Func<Func<T>, T> Run, TimeSpan There = default, TimeSpan Back = default)
{
    public static Mishap<T> Before(string name, Func<Exception> failure) => new(name, _ => throw failure());

    public static Mishap<T> After(string name, Func<Exception> failure) => new(name, effect =>
    {
        effect();
        throw failure();
    });

    public static Mishap<T> Instead(string name, Func<T> answer) => new(name, _ => answer());

    public static Mishap<T> Slow(string name, TimeSpan there, TimeSpan back) => new(name, static effect => effect(), there, back);
}
