using AlertBot.Deals;
using AlertBot.Discord.Interactions;
using AlertBot.Dossiers;
using AlertBot.Storage;
using AlertBot.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AlertBot.Tests.Discord.Interactions;

/// <summary>An interaction's token lets anybody speak in our name for a quarter of an hour: it is logged never, and stored no longer.</summary>
public static class TokenTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(200)]
    [InlineData(404)]
    [InlineData(429)]
    [InlineData(500)]
    public static async Task Whatever_Discord_Answers_To_A_Promised_Reply_The_Token_Is_Not_Logged_And_Is_Gone_Before_Its_Time_Is_Over(int status)
    {
        GatedDossiers? gated = null;
        await using var desk = await SignedDesk.StartAsync(services => services.Replace(ServiceDescriptor.Singleton<IDossierStore>(
            provider => gated = new GatedDossiers(new DossierStore(provider.GetRequiredService<IEntityTable>(), provider.GetRequiredService<IDealStore>())))));
        await desk.Get<IDealStore>().PutAsync(Samples.Definition with { Everything = false }, Stop);
        if (status == 429)
            await desk.FaultAsync(new { fault = "rateLimit", path = "/webhooks/*", seconds = 30 });
        else if (status != 200)
            await desk.FaultAsync(new { fault = "status", path = "/webhooks/*", status });
        _ = desk.Get<IDossierStore>();
        gated!.Close();

        var asked = desk.Member("200000000000000001").AskAsync("deal show", ("deal", "acme-globex"));
        await gated.Asked.Task.WaitAsync(Stop);
        while (!asked.IsCompleted)
            await PassAsync(desk, TimeSpan.FromSeconds(2), asked);
        Assert.True((await asked).IsDeferred);
        Assert.Contains(await desk.RowsAsync(Keys.Interactions), static row => row.Data.Contains(Visitor.Token, StringComparison.Ordinal));
        gated.Open();
        // It is tried, again and again, and at last given up.
        for (var minute = 0; minute < 14; minute++)
        {
            await PassAsync(desk, TimeSpan.FromMinutes(1), Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, Stop));
            await desk.Get<IDeferredInteractions>().SweepAsync(desk.Time.GetUtcNow(), Stop);
        }

        Assert.DoesNotContain(await desk.RowsAsync(Keys.Interactions, Keys.Drafts, Keys.Desk), static row => row.Data.Contains(Visitor.Token, StringComparison.Ordinal));
        Assert.NotEmpty(desk.Log.Lines);
        Assert.DoesNotContain(desk.Log.Lines, static line => line.Contains(Visitor.Token, StringComparison.Ordinal));
    }

    private static async Task PassAsync(SignedDesk desk, TimeSpan time, Task until)
    {
        desk.Time.Advance(time);
        await Task.WhenAny(until, Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System, Stop));
    }
}
