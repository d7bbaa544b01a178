using AlertBot.SelfHost.CommandLine;

namespace AlertBot.SelfHost.Replay;

/// <summary>The product on a store file with nothing attached: no triggers, no Discord, whatever clock the command gives it.</summary>
internal static class OfflineDesk
{
    public static ServiceProvider Build(string file, string? deals, TimeProvider time, Action<IServiceCollection> add)
    {
        if (deals is not null && !Directory.Exists(deals))
            throw new CommandFailure($"--deals {deals}: no such folder.");

        var configuration = new ConfigurationBuilder().AddInMemoryCollection(
        [
            new("Storage:File", file),
            new("Storage:SurvivePowerLoss", "false"),
            new("Desk:Deals", deals),
            new("Discord:Token", "nothing is sent"),
        ]).Build();
        var services = new ServiceCollection().AddLogging().AddSingleton(time).AddAlertBot(configuration);
        add(services);
        return services.BuildServiceProvider();
    }

    /// <summary>Puts the deals into the store, says on standard error what is wrong with their files, and counts that.</summary>
    public static async Task<int> ApplyAsync(ServiceProvider services, CancellationToken cancellationToken)
    {
        var problems = await services.GetRequiredService<ConfiguredDesk>().ApplyAsync(cancellationToken);
        foreach (var problem in problems)
            await Console.Error.WriteLineAsync($"alertbot: {problem}");

        return problems.Count;
    }
}
