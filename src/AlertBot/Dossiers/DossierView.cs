using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace AlertBot.Dossiers;

/// <summary>A dossier as one server may see it: without what other servers' admins wrote and do not share.</summary>
internal static class DossierView
{
    // One view for each server that wrote something, and one for all others; what was made ready of a view (Answerer) holds as long as its dossier.
    private static readonly ConditionalWeakTable<Dossier, Views> _views = [];

    /// <param name="server">Null for a direct message.</param>
    public static Dossier For(this Dossier dossier, string? server)
    {
        if (dossier.Faq.All(static entry => entry.IsVisibleTo(null)))
            return dossier;

        var reader = dossier.Faq.Any(entry => entry.Server == server) ? server : null;
        return _views.GetOrCreateValue(dossier).GetOrAdd(reader, dossier);
    }

    private sealed class Views
    {
        private ImmutableDictionary<string, Dossier> _byReader = [];

        public Dossier GetOrAdd(string? reader, Dossier whole) => ImmutableInterlocked.GetOrAdd(
            ref _byReader, reader ?? "", static (key, all) => Of(key.Length == 0 ? null : key, all), whole);

        private static Dossier Of(string? reader, Dossier all) => all with { Reader = reader, Faq = [.. all.Faq.Where(entry => entry.IsVisibleTo(reader))] };
    }
}
