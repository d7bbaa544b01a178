using System.Runtime.CompilerServices;

namespace AlertBot.Dossiers;

/// <summary>What is worked out of a dossier, once: dossiers are immutable, so it holds as long as somebody keeps the dossier.</summary>
internal sealed class Derived<T>(Func<Dossier, T> work)
{
    private readonly ConditionalWeakTable<Dossier, StrongBox<T>> _known = [];

    public T Of(Dossier dossier) => _known.GetValue(dossier, key => new(work(key))).Value!;
}
