using AlertBot.Deals;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AlertBot.SelfHost.Replay;

/// <summary>The product on a store file with nothing attached: no triggers, no Discord, whatever clock the command gives it.</summary>
internal static class OfflineDesk
{
    /// <param name="deals">In place of the store's; null for the store's.</param>
    public static ServiceProvider Build(string file, GivenDeals? deals, TimeProvider time, Action<IServiceCollection> add)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(
        [
            new("Storage:File", file),
            new("Storage:SurvivePowerLoss", "false"),
            new("Discord:Token", "nothing is sent"),
        ]).Build();
        var services = new ServiceCollection().AddLogging().AddSingleton(time).AddAlertBot(configuration);
        if (deals is not null)
            services.Replace(ServiceDescriptor.Singleton<IDealStore>(deals));
        add(services);
        return services.BuildServiceProvider();
    }

    /// <summary>The deals of a folder; what is wrong with its files is said on standard error and counted.</summary>
    public static (GivenDeals Deals, int Problems) Deals(string folder)
    {
        var (deals, problems) = GivenDeals.Read(folder);
        foreach (var problem in problems)
            Console.Error.WriteLine($"alertbot: {problem}");

        return (deals, problems.Count);
    }
}
