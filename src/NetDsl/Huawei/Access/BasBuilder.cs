using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <summary>Describes the broadband access server function of an interface.</summary>
public sealed class BasBuilder : ViewBuilder<BasBuilder, Bas>
{
    internal BasBuilder(Bas model)
        : base(model)
    {
    }

    /// <summary>Users reach the interface over layer 2, as PPPoE users do. Command: <c>access-type layer2-subscriber</c>.</summary>
    /// <param name="domain">The domain of users that name none, or with <paramref name="use"/> of all users. Keyword: <c>default-domain authentication</c>.</param>
    /// <param name="use">When <paramref name="domain"/> replaces what the user names; never when left out.</param>
    /// <param name="preAuthenticationDomain">The domain of users before they are authenticated. Keyword: <c>pre-authentication</c>.</param>
    /// <param name="name">The name under which RADIUS knows the interface, 1 to 32 characters. Keyword: <c>bas-interface-name</c>.</param>
    /// <returns>This builder.</returns>
    public BasBuilder Layer2Subscriber(DomainName? domain = null, Input<BasDomainUse>? use = null, DomainName? preAuthenticationDomain = null, BasName? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.layer2Subscribers = SettingFactory.Of(new Input<bool>(true), origin);
        Model.authenticationDomain = SettingFactory.Maybe(domain, origin);
        Model.authenticationDomainUse = domain is null ? default : SettingFactory.Maybe(use, origin);
        Model.preAuthenticationDomain = SettingFactory.Maybe(preAuthenticationDomain, origin);
        Model.name = SettingFactory.Maybe(name, origin);
        return this;
    }

    /// <summary>What is added to the customer VLAN in the calling number. Command: <c>calling-number-avp cevlan-offset</c>.</summary>
    /// <param name="offset">1 to 4094.</param>
    /// <returns>This builder.</returns>
    public BasBuilder CallingVlanOffset(CallingVlanOffset offset, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.callingVlanOffset, offset, file, line);

    /// <summary>Authenticates users by PPP, which is the default. Command: <c>authentication-method ppp</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public BasBuilder AuthenticateByPpp(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.bindAuthentication = default;
        return Set(ref Model.ppp, on, file, line);
    }

    /// <summary>Authenticates users by a web page. Command: <c>authentication-method web</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public BasBuilder AuthenticateByWeb(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.bindAuthentication = default;
        Model.fast = default;
        return Set(ref Model.web, on, file, line);
    }

    /// <summary>Authenticates users by a web page without name and password. Command: <c>authentication-method fast</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public BasBuilder AuthenticateByFastWeb(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.bindAuthentication = default;
        Model.web = default;
        return Set(ref Model.fast, on, file, line);
    }

    /// <summary>Authenticates users by 802.1X. Command: <c>authentication-method dot1x</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public BasBuilder AuthenticateByDot1x(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.bindAuthentication = default;
        return Set(ref Model.dot1x, on, file, line);
    }

    /// <summary>Authenticates users by the place at which they are connected. Command: <c>authentication-method bind</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public BasBuilder AuthenticateByPlace(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.ppp = default;
        Model.web = default;
        Model.fast = default;
        Model.dot1x = default;
        return Set(ref Model.bindAuthentication, on, file, line);
    }
}
