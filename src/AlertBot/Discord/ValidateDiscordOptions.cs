using Microsoft.Extensions.Options;

namespace AlertBot.Discord;

[OptionsValidator]
internal sealed partial class ValidateDiscordOptions : IValidateOptions<DiscordOptions>;
