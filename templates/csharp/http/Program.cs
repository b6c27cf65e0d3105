// Carries target control over HTTP: one verb is one POST of JSON to /control/v1/<verb>.
// Nothing in this file knows a verb; Target.cs does. Run: dotnet out/Adapter.dll [port]
using System;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Adapter
{
    public static class Program
    {
        public static void Main(string[] arguments)
        {
            var port = arguments.Length > 0 ? arguments[0] : "9000";
            var listener = new HttpListener();
            listener.Prefixes.Add("http://127.0.0.1:" + port + "/");
            listener.Start();
            Console.WriteLine("target control at http://127.0.0.1:" + port);

            // One verb at a time, as the kit asks them.
            while (true)
            {
                var exchange = listener.GetContext();
                using (var request = JsonDocument.Parse(exchange.Request.InputStream))
                {
                    // The contract's names in URLs are kebab-case: create-host is createHost.
                    var name = exchange.Request.Url.AbsolutePath.Replace("/control/v1/", "");
                    var verb = Regex.Replace(name, "-(.)", match => match.Groups[1].Value.ToUpperInvariant());
                    var body = JsonSerializer.SerializeToUtf8Bytes(Target.Answer(verb, request.RootElement));
                    exchange.Response.ContentType = "application/json";
                    exchange.Response.ContentLength64 = body.Length;
                    exchange.Response.OutputStream.Write(body, 0, body.Length);
                    exchange.Response.Close();
                }
            }
        }
    }
}
