namespace NetDsl.Huawei;

/// <summary>When the domain of a BAS interface replaces what the user names.</summary>
public enum BasDomainUse
{
    /// <summary>For authentication only. Keyword: <c>force</c>.</summary>
    Force,

    /// <summary>For everything. Keyword: <c>replace</c>.</summary>
    Replace,
}

/// <summary>The broadband access server function of an interface. Command: <c>bas</c>.</summary>
public sealed class Bas : ViewObject
{
    internal Setting<bool> layer2Subscribers;
    internal Setting<BasName> name;
    internal Setting<DomainName> preAuthenticationDomain;
    internal Setting<DomainName> authenticationDomain;
    internal Setting<BasDomainUse> authenticationDomainUse;
    internal Setting<bool> ppp;
    internal Setting<bool> web;
    internal Setting<bool> fast;
    internal Setting<bool> dot1x;
    internal Setting<bool> bindAuthentication;
    internal Setting<CallingVlanOffset> callingVlanOffset;

    /// <summary>Users reach the interface over layer 2; without an access type the interface does nothing. Command: <c>access-type layer2-subscriber</c>.</summary>
    public Setting<bool> Layer2Subscribers => layer2Subscribers;

    /// <summary>The name under which RADIUS knows the interface. Keyword: <c>bas-interface-name</c>.</summary>
    public Setting<BasName> Name => name;

    /// <summary>The domain of users before they are authenticated. Keyword: <c>pre-authentication</c>.</summary>
    public Setting<DomainName> PreAuthenticationDomain => preAuthenticationDomain;

    /// <summary>The domain of users that name none, or of all users. Keyword: <c>authentication</c>.</summary>
    public Setting<DomainName> AuthenticationDomain => authenticationDomain;

    /// <summary>When it replaces what the user names; never when it is not set. Keywords: <c>force</c>, <c>replace</c>.</summary>
    public Setting<BasDomainUse> AuthenticationDomainUse => authenticationDomainUse;

    /// <summary>Users are authenticated by PPP. Command: <c>authentication-method ppp</c>.</summary>
    public Setting<bool> Ppp => ppp;

    /// <summary>Users are authenticated by a web page. Command: <c>authentication-method web</c>.</summary>
    public Setting<bool> Web => web;

    /// <summary>Users are authenticated by a web page without name and password. Command: <c>authentication-method fast</c>.</summary>
    public Setting<bool> Fast => fast;

    /// <summary>Users are authenticated by 802.1X. Command: <c>authentication-method dot1x</c>.</summary>
    public Setting<bool> Dot1x => dot1x;

    /// <summary>Users are authenticated by the place at which they are connected. Command: <c>authentication-method bind</c>.</summary>
    public Setting<bool> BindAuthentication => bindAuthentication;

    /// <summary>What is added to the customer VLAN in the calling number. Command: <c>calling-number-avp cevlan-offset</c>.</summary>
    public Setting<CallingVlanOffset> CallingVlanOffset => callingVlanOffset;
}
