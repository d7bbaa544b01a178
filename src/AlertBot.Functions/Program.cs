using AlertBot;
using AlertBot.Functions;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;

var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();
builder.Configuration.UseHostStorage();
builder.Services.AddAlertBot(builder.Configuration);
await builder.Build().RunAsync();
