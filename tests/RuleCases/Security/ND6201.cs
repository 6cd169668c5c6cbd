using NetDsl.H3c;
using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND6201
{
    public static Network Fixed() => Network.Define("ND6201", net =>
    {
        net.Lac1(group: g =>
        {
            g.Password(Secret.FromEnvironment("LAC1_TUNNEL_PASSWORD"));
        });
    });

    public static Network Bad_of_one_LNS() => Network.Define("ND6201", net =>
    {
        net.Lac1(group: g => g.PasswordFor("3.3.3.3", "blue-42-moon")); // expect ND6201
    });

    public static Network Bad_of_a_user() => Network.Define("ND6201", net =>
    {
        net.HuaweiRouter("BRAS", r => r.Aaa(aaa => aaa.PppUser("user1", "blue-42-moon"))); // expect ND6201
    });

    public static Network Bad_of_a_domain() => Network.Define("ND6201", net =>
    {
        net.HuaweiRouter("BRAS", r => r.Aaa(aaa => aaa.Domain("isp1", d => d.L2tpAuthorizePassword("Blue-42-moon")))); // expect ND6201
    });

    public static Network Bad_of_RADIUS() => Network.Define("ND6201", net =>
    {
        net.HuaweiRouter("BRAS", r => r.RadiusGroup("rd1", g => g.AuthenticationServer("10.1.1.1", 1812).SharedKey("blue-42-moon"))); // expect ND6201
    });

    public static Network Bad_of_BGP() => Network.Define("ND6201", net =>
    {
        net.HuaweiRouter("PE", r => r.Bgp(100, bgp => bgp.Peer("10.1.1.2", 200, p => p.Password("blue-42-moon")))); // expect ND6201
    });

    public static Network Bad_of_an_ETrunk() => Network.Define("ND6201", net =>
    {
        net.HuaweiRouter("PE", r => r.ETrunk(1, t => t.Peer("10.1.1.2", "10.1.1.1").SecurityKey("blue-42-moon"))); // expect ND6201
    });

    public static Network Bad_of_PPP() => Network.Define("ND6201", net =>
    {
        net.HuaweiRouter("PE", r => r.Interface("Pos0/1/0", i => i.Ppp(p => p.ChapUser("pe", "blue-42-moon")))); // expect ND6201
    });

    public static Network Bad_of_Comware() => Network.Define("ND6201", net =>
    {
        net.H3cRouter("Branch", r =>
        {
            r.LocalUser("center", u => u.Ppp().Password("blue-42-moon")); // expect ND6201
            r.Controller("Cellular0/0", c => c.Pin("1234").Profile(1, configure: p => p.Chap("user", "blue-42-moon"))); // expect ND6201
        });
    });

    public static Network Good_cipher_text_of_a_device() => Network.Define("ND6201", net =>
    {
        net.Lac1(group: g => g.Password("%^%#pAX[0k.N/7!&E.8/W^OD-x//CRf'DHjM`9T%g:5a%^%#"));
    });

    public static Network Good_of_a_file() => Network.Define("ND6201", net =>
    {
        net.Lac1(group: g => g.Password(Secret.FromFile("secrets/tunnel.txt")));
    });

    public static Network Unknown_secret(Secret secret) => Network.Define("ND6201", net =>
    {
        net.Lac1(group: g => g.Password(secret));
    });
}
