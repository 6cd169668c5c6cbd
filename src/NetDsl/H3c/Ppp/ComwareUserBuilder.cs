using System;
using System.Runtime.CompilerServices;

namespace NetDsl.H3c;

/// <content>Local users.</content>
public sealed partial class ComwareRouterBuilder
{
    /// <summary>A local user, such as a peer that this router authenticates; the same one again when the name was used before. Command: <c>local-user ... class network</c>.</summary>
    /// <param name="name">1 to 55 characters.</param>
    /// <param name="configure">Describes the user.</param>
    /// <returns>The builder of the user.</returns>
    public ComwareUserBuilder LocalUser(ComwareUserName name, Action<ComwareUserBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var model = Model.Add(new ComwareUser { Origin = origin, name = SettingFactory.Of(name, origin), userClass = new(UserClass.Network, true, origin) });
        return new ComwareUserBuilder(model).Configure(configure);
    }
}

/// <summary>Describes a local user.</summary>
public sealed class ComwareUserBuilder : ViewBuilder<ComwareUserBuilder, ComwareUser>
{
    internal ComwareUserBuilder(ComwareUser model)
        : base(model)
    {
    }

    /// <summary>The user may come by PPP. Command: <c>service-type ppp</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public ComwareUserBuilder Ppp(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.ppp, on, file, line);

    /// <summary>The number by which the user is called back. Command: <c>authorization-attribute callback-number</c>.</summary>
    /// <param name="number">1 to 30 characters.</param>
    /// <returns>This builder.</returns>
    public ComwareUserBuilder CallbackNumber(DialNumber number, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.callbackNumber, number, file, line);

    /// <summary>The password. Command: <c>password</c>.</summary>
    /// <param name="password">The password.</param>
    /// <param name="form">In clear text, enciphered or as a hash; in clear text when left out.</param>
    /// <returns>This builder.</returns>
    public ComwareUserBuilder Password(Secret password, Input<UserPasswordForm>? form = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.password, password, file, line).Set(ref Model.passwordForm, form ?? UserPasswordForm.Simple, file, line);
}
