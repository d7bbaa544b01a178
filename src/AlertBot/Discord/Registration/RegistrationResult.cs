using System.Collections.Immutable;
using AlertBot.Discord.Rest;

namespace AlertBot.Discord.Registration;

/// <summary>The outcome of registering the commands, or of looking at what that would change.</summary>
internal abstract record RegistrationResult
{
    private RegistrationResult()
    {
    }

    internal sealed record UpToDate : RegistrationResult;

    /// <param name="Lines">"added /deal show", "removed …", "changed …".</param>
    internal sealed record Different(ImmutableArray<string> Lines) : RegistrationResult;

    internal sealed record Failed(SendResult Why) : RegistrationResult;
}
